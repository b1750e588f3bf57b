import { CLIENT_HEADER } from "@/lib/access/client-address";

/** What a browser keeps between requests: its cookies, as it would send them back. */
export class TestBrowser {
  readonly kept = new Map<string, string>();

  constructor(private readonly client = "192.0.2.1") {}

  keep(lines: readonly string[]): void {
    for (const line of lines) {
      const [pair = "", ...attributes] = line.split(";");
      const [name = "", value = ""] = [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
      const isGone = attributes.some((one) => /^\s*max-age=0$/i.test(one));
      if (isGone) this.kept.delete(name.trim());
      else this.kept.set(name.trim(), value);
    }
  }

  headers(): Headers {
    const headers = new Headers({ "user-agent": "Mozilla/5.0 Firefox/140.0", [CLIENT_HEADER]: this.client });
    if (this.kept.size > 0)
      headers.set("cookie", [...this.kept].map(([name, value]) => `${name}=${value}`).join("; "));
    return headers;
  }
}
