import type { MantineThemeOverride } from "@mantine/core";

/** Mantine's look in ours: no download of fonts, a blue that has contrast on white. */
export const theme: MantineThemeOverride = {
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  primaryColor: "blue",
  primaryShade: 8,
  defaultRadius: "sm",
};
