import { NativeSelect } from "@mantine/core";
import { ROLES, type Role } from "../../access/permissions";
import { say } from "../../vocabulary/words";

/** The roles, each with what it may. */
export function RoleChoice({ label, chosen }: { readonly label: string; readonly chosen: Role }) {
  return (
    <NativeSelect
      name="role"
      label={label}
      defaultValue={chosen}
      data={ROLES.map((role) => ({
        value: role,
        label: `${say(`people.roles.${role}`)}: ${say(`people.roleMay.${role}`)}`,
      }))}
    />
  );
}
