"use client";

import { Button } from "@mantine/core";
import { say } from "../lib/vocabulary/words";

/** What stands in the place of a page that threw: no trace, but the number under which the cause is logged. */
export default function PageError({
  error,
  reset,
}: {
  readonly error: Error & { digest?: string };
  readonly reset: () => void;
}) {
  return (
    <main className="main" role="alert">
      <h1>{say("error.title")}</h1>
      <p>
        {error.digest === undefined ? say("error.textPlain") : say("error.text", { digest: error.digest })}
      </p>
      <Button onClick={reset}>{say("error.again")}</Button> <a href="/">{say("error.home")}</a>
    </main>
  );
}
