import { Client } from "pg";
import { formatDatabaseAddress } from "../database-address";

/** Works on one connection of its own and closes it. */
export async function withConnection<Result>(
  url: string,
  work: (connection: Client) => Promise<Result>,
): Promise<Result> {
  const connection = new Client({ connectionString: url });
  try {
    await connection.connect();
  } catch (cause) {
    throw new Error(refusal(url, cause), { cause });
  }
  try {
    return await work(connection);
  } finally {
    await connection.end();
  }
}

function refusal(url: string, cause: unknown): string {
  const where = formatDatabaseAddress({ kind: "postgres", url });
  const code = cause instanceof Error && "code" in cause ? cause.code : "";
  if (code === "3D000")
    return `There is no database at ${where}. Make an empty one ("createdb --encoding=UTF8 NAME"), then start again.`;
  if (code === "28P01" || code === "28000")
    return `PostgreSQL at ${where} does not let us in. Correct user and password in DATABASE_URL, then start again.`;
  const why = cause instanceof Error && cause.message !== "" ? cause.message : String(code);
  return `PostgreSQL at ${where} does not answer (${why}). Start it or correct DATABASE_URL, then start again.`;
}
