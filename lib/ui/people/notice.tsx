import { Alert } from "@mantine/core";
import type { ReactNode } from "react";

/** What was not done and why, or what was done; the title in the colour of the text: that of Mantine's own is too light to read. */
export function Notice({
  kind,
  title,
  children,
}: {
  readonly kind: "problem" | "done";
  readonly title: string;
  readonly children?: ReactNode;
}) {
  return (
    <Alert
      color={kind === "problem" ? "red" : "green"}
      mb="md"
      role={kind === "problem" ? "alert" : "status"}
    >
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </Alert>
  );
}
