import type { Actor, Role } from "@/lib/access/permissions";
import type { Register } from "@/lib/operations/register";

/** Somebody who is signed in through the web. */
export interface TestPerson extends Actor {
  readonly userId: string;
}

/** Puts somebody into a register: "Amina Khalil" signs in as amina.khalil@example.org. */
export async function addPerson(
  { store, now }: Register,
  name: string,
  { role = "contributor", active = true }: { readonly role?: Role; readonly active?: boolean } = {},
): Promise<TestPerson> {
  const local = name.toLowerCase().replaceAll(" ", ".");
  await store.user.create({
    data: {
      id: local,
      name,
      email: `${local}@example.org`,
      role,
      active,
      createdAt: now,
      updatedAt: now,
    },
  });
  return { name, role, door: "web", userId: local };
}

/** The register as somebody else uses it, perhaps some seconds later. */
export function as(register: Register, actor: Actor, seconds = 0): Register {
  return { ...register, actor, now: new Date(register.now.getTime() + seconds * 1000) };
}
