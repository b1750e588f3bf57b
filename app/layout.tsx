import "@mantine/core/styles.css";
import "../lib/ui/theme.css";
import { ColorSchemeScript, MantineProvider, mantineHtmlProps } from "@mantine/core";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { theme } from "../lib/ui/theme";
import { say } from "../lib/vocabulary/words";

export const metadata: Metadata = {
  title: { default: say("app.name"), template: `%s · ${say("app.name")}` },
  description: say("app.purpose"),
};

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript defaultColorScheme="auto" />
      </head>
      <body>
        <MantineProvider theme={theme} defaultColorScheme="auto">
          {children}
        </MantineProvider>
      </body>
    </html>
  );
}
