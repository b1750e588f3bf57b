import Link from "next/link";
import { say } from "../vocabulary/words";

/** Back and on through the pages of a list; nothing where there is only one. */
export function Pager({
  page,
  pages,
  addressOfPage,
}: {
  readonly page: number;
  readonly pages: number;
  readonly addressOfPage: (page: number) => string;
}) {
  if (pages <= 1) return null;
  return (
    <nav className="pager" aria-label={say("common.paging")}>
      <span>{page > 1 && <Link href={addressOfPage(page - 1)}>← {say("common.previous")}</Link>}</span>
      <span className="quiet">{say("common.page", { page, pages })}</span>
      <span>{page < pages && <Link href={addressOfPage(page + 1)}>{say("common.next")} →</Link>}</span>
    </nav>
  );
}
