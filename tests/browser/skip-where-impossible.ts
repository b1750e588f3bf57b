import { beforeEach } from "vitest";
import { findReasonToSkip } from "./chromium";

// Each test is reported as skipped, by name and with the reason.
beforeEach(({ skip }) => {
  const reason = findReasonToSkip();
  if (reason !== null) skip(reason);
});
