import type { CommentPart } from "../queries/comment-text";
import { safeAddress } from "./safe-address";

/** What somebody wrote, as it was written: line breaks stay, addresses lead somewhere, and nothing else means anything. */
export function CommentText({ parts }: { readonly parts: readonly CommentPart[] }) {
  return (
    <p className="comment-text" dir="auto">
      {parts.map((part) => (
        <Part key={part.at} part={part} />
      ))}
    </p>
  );
}

function Part({ part }: { readonly part: CommentPart }) {
  if (part.is === "mention") return <strong>{part.text}</strong>;
  const link = part.is === "address" ? safeAddress(part.address) : null;
  if (link === null) return part.text;
  return (
    <a href={link} rel="noopener noreferrer nofollow ugc">
      {part.text}
    </a>
  );
}
