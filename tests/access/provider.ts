import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

const KEY = "key-of-the-tests";
const KEYS = generateKeyPairSync("rsa", { modulusLength: 2048 });
const STRANGE_KEYS = generateKeyPairSync("rsa", { modulusLength: 2048 });

export interface Claims {
  readonly sub: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly name: string;
}

interface Asked {
  readonly challenge: string;
  readonly nonce: string;
  readonly redirect: string;
}

/** An organisation's provider of OpenID Connect on this machine: discovery, keys, codes with PKCE, signed ID tokens with the nonce. */
export class TestProvider {
  /** Who stands at the organisation's own page. */
  person: Claims = { sub: "s-1", email: "ana@example.org", email_verified: true, name: "Ana Costa" };
  /** What it does wrong. */
  wrong: "nothing" | "nonce" | "signature" | "issuer" | "audience" = "nothing";
  readonly exchanged: string[] = [];
  private readonly codes = new Map<string, Asked>();
  private readonly server = createServer((request, response) => void this.answer(request, response));

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get settings() {
    return {
      OPERATIVE_OIDC_ISSUER: this.issuer,
      OPERATIVE_OIDC_CLIENT_ID: "operative",
      OPERATIVE_OIDC_CLIENT_SECRET: "secret of the client",
      OPERATIVE_OIDC_NAME: "Our organisation",
    };
  }

  /** What a person does who says yes at the organisation's page: where their browser is sent back to. */
  consent(address: string): URL {
    const asked = new URL(address).searchParams;
    const read = (name: string) => asked.get(name) ?? "";
    if (read("response_type") !== "code" || read("code_challenge_method") !== "S256")
      throw new Error("This is no authorization code with PKCE.");
    const code = randomBytes(16).toString("hex");
    const redirect = read("redirect_uri");
    this.codes.set(code, { challenge: read("code_challenge"), nonce: read("nonce"), redirect });
    const back = new URL(redirect);
    back.searchParams.set("code", code);
    back.searchParams.set("state", read("state"));
    return back;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (value: unknown, status = 200) => {
      response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(value));
    };
    if (request.url === "/.well-known/openid-configuration") return send(this.discovery());
    if (request.url === "/keys")
      return send({ keys: [{ ...publicKey(), kid: KEY, alg: "RS256", use: "sig" }] });
    if (request.url !== "/token") return send({ error: "not_found" }, 404);
    let body = "";
    for await (const part of request) body += String(part);
    const form = new URLSearchParams(body);
    const asked = this.codes.get(form.get("code") ?? "");
    this.codes.delete(form.get("code") ?? "");
    const proof = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    if (asked === undefined || proof !== asked.challenge || form.get("redirect_uri") !== asked.redirect)
      return send({ error: "invalid_grant" }, 400);
    this.exchanged.push(form.get("code_verifier") ?? "");
    return send({
      access_token: "access",
      token_type: "Bearer",
      expires_in: 300,
      id_token: this.token(asked),
    });
  }

  private discovery() {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      jwks_uri: `${this.issuer}/keys`,
      response_types_supported: ["code"],
      id_token_signing_alg_values_supported: ["RS256"],
    };
  }

  private token({ nonce }: Asked): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      ...this.person,
      iss: this.wrong === "issuer" ? "https://elsewhere.example" : this.issuer,
      aud: this.wrong === "audience" ? "another application" : "operative",
      nonce: this.wrong === "nonce" ? "another sign-in's" : nonce,
      iat: now,
      exp: now + 300,
    };
    const content = [{ alg: "RS256", kid: KEY, typ: "JWT" }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
      .join(".");
    const { privateKey } = this.wrong === "signature" ? STRANGE_KEYS : KEYS;
    return `${content}.${sign("sha256", Buffer.from(content), privateKey).toString("base64url")}`;
  }
}

function publicKey() {
  return KEYS.publicKey.export({ format: "jwk" });
}
