/** What comes in through one form: documents, some at once. What is larger than a file may be is said by the page. */
const largestForm = `${4 * (Number(process.env.OPERATIVE_LARGEST_UPLOAD_MB) || 20)}mb`;

/** The host that people type where something stands before the application: forms that come from it are our own. */
const address = process.env.OPERATIVE_ADDRESS?.trim() ?? "";
const allowedOrigins = URL.canParse(address) ? [new URL(address).host] : [];

/** @type {import("next").NextConfig} */
export default {
  // The database drivers load native code and their own files: they stay outside the bundle.
  serverExternalPackages: [
    "libsql",
    "@libsql/client",
    "@prisma/adapter-libsql",
    "@prisma/adapter-pg",
    "pg",
    "@prisma/client",
    "pdfjs-dist",
  ],
  poweredByHeader: false,
  reactStrictMode: true,
  // Every other answer gets its headers in proxy.ts.
  headers: async () => [
    { source: "/_next/static/:path*", headers: [{ key: "X-Content-Type-Options", value: "nosniff" }] },
  ],
  // `npm test` checks the types of everything; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    serverActions: { bodySizeLimit: largestForm, allowedOrigins },
    // What passes through proxy.ts is kept in memory so long, and cut off above this.
    proxyClientMaxBodySize: largestForm,
    optimizePackageImports: ["@mantine/core", "@mantine/hooks"],
  },
};
