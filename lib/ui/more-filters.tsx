import { Button, TextInput } from "@mantine/core";
import type { MandateList } from "../operations/list-mandates";
import type { RegisterQuery } from "../queries/register-query";
import { say } from "../vocabulary/words";
import { FacetChoices } from "./facet-choices";
import { namesIn } from "./names";

/** The facets: folded on a narrow screen, so that what they found stands in sight. */
export function MoreFilters({
  query,
  list,
}: {
  readonly query: RegisterQuery;
  readonly list: Pick<MandateList, "facets" | "bodies" | "resolutions">;
}) {
  const only = (name: "dueFrom" | "dueTo") => query.filters[name]?.[0] ?? "";
  return (
    <>
      {list.facets.map((facet) => (
        <FacetChoices
          key={facet.name}
          facet={facet}
          chosen={query.filters[facet.name] ?? []}
          names={namesIn(list)}
        />
      ))}
      <details open={only("dueFrom") !== "" || only("dueTo") !== ""}>
        <summary>{say("mandates.columns.due")}</summary>
        <TextInput
          name="dueFrom"
          type="date"
          label={say("filterName.dueFrom")}
          defaultValue={only("dueFrom")}
          mt="xs"
        />
        <TextInput
          name="dueTo"
          type="date"
          label={say("filterName.dueTo")}
          defaultValue={only("dueTo")}
          mt="xs"
        />
      </details>
      <Button type="submit" fullWidth mt="sm">
        {say("common.apply")}
      </Button>
    </>
  );
}
