import { changeFeed } from "../../../lib/operations/change-feed";
import { answerFeed, answerHead, type FeedKind } from "../answer";

export const dynamic = "force-dynamic";

const CHANGES: FeedKind = { mediaType: "application/atom+xml", file: "changes.atom", write: changeFeed };

export const GET = (request: Request) => answerFeed(request, CHANGES);
export const HEAD = (request: Request) => answerHead(request, CHANGES);
