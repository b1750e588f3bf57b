import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/**
 * Does some work while no other process does it in the same place. Who comes second waits and says so once;
 * the lock of a process that is no more is taken over.
 * @template T
 * @param {string} lock the folder that is the lock
 * @param {(sentence: string) => void} say
 * @param {() => Promise<T>} work
 */
export async function withLock(lock, say, work) {
  for (let announced = false; !take(lock); await setTimeout(200)) {
    const holder = findHolder(lock);
    if (holder === null) continue;
    if (!isAlive(holder)) remove(lock);
    else if (!announced) {
      say(`Another set-up is at work here (process ${holder}): waiting for it to end.`);
      announced = true;
    }
  }
  const release = () => remove(lock);
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}

/** Made aside and then renamed into place, so that a lock never stands there without its process number. */
function take(lock) {
  const mine = `${lock}-${process.pid}`;
  mkdirSync(mine, { recursive: true });
  writeFileSync(join(mine, "pid"), String(process.pid));
  try {
    renameSync(mine, lock);
    return true;
  } catch (error) {
    rmSync(mine, { recursive: true, force: true });
    // What the systems say when a folder that is not empty already has the name.
    if (["EEXIST", "ENOTEMPTY", "EPERM"].includes(error.code)) return false;
    throw error;
  }
}

/** Renamed away before it is emptied: nobody may find a half-removed lock and take its place. */
function remove(lock) {
  const gone = `${lock}-${process.pid}-gone`;
  if (!existsSync(lock)) return;
  renameSync(lock, gone);
  rmSync(gone, { recursive: true, force: true });
}

function findHolder(lock) {
  try {
    return Number(readFileSync(join(lock, "pid"), "utf8"));
  } catch {
    return null;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
