import { deadlineFeed } from "../../../lib/operations/deadline-feed";
import { answerFeed, answerHead, type FeedKind } from "../answer";

export const dynamic = "force-dynamic";

const CALENDAR: FeedKind = { mediaType: "text/calendar", file: "deadlines.ics", write: deadlineFeed };

export const GET = (request: Request) => answerFeed(request, CALENDAR);
export const HEAD = (request: Request) => answerHead(request, CALENDAR);
