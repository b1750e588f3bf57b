import { Box } from "@mantine/core";
import type { ReactNode } from "react";
import styles from "./state.module.css";

/** A table that is wider than a phone scrolls in its own box, which the keyboard must reach, as the table may hold nothing that it can. */
export function ScrollBox({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box role="group" className={styles.scroll ?? ""} aria-label={label} tabIndex={0}>
      {children}
    </Box>
  );
}
