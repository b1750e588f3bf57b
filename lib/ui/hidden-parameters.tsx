import type { AddressParameters } from "../queries/register-query";

/** What stands in the address and a form is to keep. */
export function HiddenParameters({
  parameters,
  except,
}: {
  readonly parameters: AddressParameters;
  readonly except: readonly string[];
}) {
  return Object.entries(parameters)
    .filter(([name]) => !except.includes(name))
    .flatMap(([name, value]) =>
      (value === undefined ? [] : typeof value === "string" ? [value] : value).map(
        (one) => [name, one] as const,
      ),
    )
    .map(([name, value]) => <input key={`${name}=${value}`} type="hidden" name={name} value={value} />);
}
