import { withConnection } from "./connection";

/** Any number that no other program in the database uses. */
const PREPARING = 7_417_601;

/** Works while no other process holds the same database so; who comes second waits. The lock ends with the process, however that ends. */
export function holdServer<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
  return withConnection(url, async (connection) => {
    await connection.query(`SELECT pg_advisory_lock(${PREPARING})`);
    return work();
  });
}
