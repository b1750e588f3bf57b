import { closeSync, constants, copyFileSync, existsSync, ftruncateSync, openSync } from "node:fs";
import Database from "libsql";

/** A register that no other process has open, nor can open, until it is let go. */
export interface HeldAlone {
  /** Copies it; what SQLite cannot read any more is copied byte by byte. */
  copyInto(file: string): void;
  /** The file under the name was replaced: whoever opened the old one and waits for it gets an error, and writes nothing into a file without a name. */
  emptyOld(): void;
  letGo(): void;
}

/**
 * Takes a register for this process alone; null: another one has it open, be it idle. A connection in WAL mode keeps a lock
 * of the operating system on the file as long as it lives, which ends with its process however that ends: unlike a note of a
 * process number, it cannot be left behind. To leave WAL mode takes the same lock wholly, and leaves all that was written in the one file.
 */
export function holdAlone(path: string): HeldAlone | null {
  const connection = new Database(path);
  try {
    // By exec, not as prepared statements: the driver closes a connection only when no statement is left.
    for (const setting of ["busy_timeout = 500", "locking_mode = EXCLUSIVE", "journal_mode = DELETE"])
      connection.exec(`PRAGMA ${setting}`);
    connection.exec("BEGIN EXCLUSIVE; COMMIT");
    return held(connection, path);
  } catch (cause) {
    if (isBusy(cause)) {
      connection.close();
      return null;
    }
    // A file that is no database serves nobody: there is nobody to keep out.
    if (cause instanceof Database.SqliteError) return held(connection, path);
    throw cause;
  }
}

function held(connection: Database.Database, path: string): HeldAlone {
  // Opened and closed while the lock is held, the file would lose it: POSIX takes all locks of a process at the first closing.
  const old = openSync(path, "r+");
  return {
    copyInto: (file) => {
      closeSync(openSync(file, "wx", 0o600));
      try {
        connection.exec(`VACUUM INTO '${file.replaceAll("'", "''")}'`);
      } catch {
        copyFileSync(path, file);
        if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${file}-wal`, constants.COPYFILE_EXCL);
      }
    },
    emptyOld: () => ftruncateSync(old),
    letGo: () => {
      connection.close();
      closeSync(old);
    },
  };
}

function isBusy(cause: unknown): boolean {
  return cause instanceof Database.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(cause.code);
}
