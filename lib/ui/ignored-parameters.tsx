import { Alert } from "@mantine/core";
import type { RegisterQuery } from "../queries/register-query";
import { listWords, say } from "../vocabulary/words";

/** Says what stood in the address and meant nothing. */
export function IgnoredParameters({ ignored }: Pick<RegisterQuery, "ignored">) {
  if (ignored.length === 0) return null;
  const what = listWords(
    ignored.map(({ name, value }) => `${name} “${value.slice(0, 60)}”`),
    "and",
  );
  return (
    <Alert color="yellow" variant="light" mb="md">
      {say("sentence.ignored", { what })}
    </Alert>
  );
}
