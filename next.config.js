/** @type {import("next").NextConfig} */
export default {
  // The database drivers load native code and their own files: they stay outside the bundle.
  serverExternalPackages: [
    "libsql",
    "@libsql/client",
    "@prisma/adapter-libsql",
    "@prisma/client",
    "pdfjs-dist",
  ],
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types of everything; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Documents come in through the page of imports, some at once; what is larger than a file may be is said by the page.
    serverActions: { bodySizeLimit: `${4 * (Number(process.env.OPERATIVE_LARGEST_UPLOAD_MB) || 20)}mb` },
    optimizePackageImports: ["@mantine/core", "@mantine/hooks"],
  },
};
