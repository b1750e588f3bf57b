import { formatRegisterQuery, type RegisterQuery } from "../queries/register-query";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";

const FORMATS = ["csv", "xlsx", "json"] as const;

/** Links by which a list is saved as a file: all of it, with the filters and the day that are set. */
export function TakeAway({
  query,
  list,
}: {
  readonly query: RegisterQuery;
  readonly list: "mandates" | "deadlines";
}) {
  // The order of the page and its number mean nothing to a file, which holds all of it.
  const parameters = formatRegisterQuery({ ...query, sort: "document", page: 1 });
  return (
    <p className="small">
      {say("exports.title")}:{" "}
      {FORMATS.map((format, index) => (
        <span key={format}>
          {index > 0 && " · "}
          <a href={addressOf.exported(`${list}.${format}`, parameters)} download>
            {say(`exports.formats.${format}`)}
          </a>
        </span>
      ))}
    </p>
  );
}
