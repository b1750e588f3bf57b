import { prismaAdapter } from "better-auth/adapters/prisma";
import { betterAuth } from "better-auth/minimal";
import { genericOAuth } from "better-auth/plugins/generic-oauth";
import { CLIENT_HEADER } from "./client-address";
import { discoveryAddress, ORGANISATION, type OrganisationSettings } from "./organisation";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "./passwords";

/** Somebody signs in anew after so many days, in each browser. */
export const SIGN_IN_DAYS = 14;
/** Where the organisation sends people back to, below the address of the application. */
export const AUTHENTICATION_PATH = "/api/auth";
const DAY_SECONDS = 24 * 60 * 60;

/** Somebody whom the register does not know comes from the organisation. */
export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly emailVerified: boolean;
}

export interface AuthenticationSettings {
  /** The open register, as the database adapter takes it. */
  readonly database: object;
  readonly provider: "sqlite" | "postgresql";
  readonly secret: string;
  /** The address of the application, as people type it. */
  readonly address: string;
  readonly organisation: OrganisationSettings | null;
  /** Whether a user may sign in. */
  readonly isActive: (userId: string) => Promise<boolean>;
  /** Under which name and with which role a new person from the organisation is kept. */
  readonly welcome: (person: NewPerson) => Promise<{ readonly name: string; readonly role: string }>;
  /** Is told in a sentence what went wrong. */
  readonly report: (sentence: string) => void;
  /** Is told of a person who came from the organisation and was kept. */
  readonly noteArrival: (userId: string) => Promise<void>;
}

export type Authentication = ReturnType<typeof createAuthentication>;

/**
 * Proves who somebody is: by password, or by their account at the organisation. It guarantees:
 * - nobody becomes a user by it but who comes from the organisation; name, role and whether somebody is active are never taken from a request;
 * - each sign-in has a secret of its own, made when the password or the account is proved, so that one that was planted before is worth nothing;
 * - every request looks a sign-in up anew: what was ended, or whose person was switched off, is over at once;
 * - nothing that the organisation issues is kept but who it says somebody is.
 */
export function createAuthentication(settings: AuthenticationSettings) {
  const { database, provider, secret, address, organisation } = settings;
  return betterAuth({
    appName: "Operative",
    baseURL: new URL(address).origin,
    basePath: `${new URL(address).pathname.replace(/\/$/, "")}${AUTHENTICATION_PATH}`,
    secret,
    database: prismaAdapter(database, { provider }),
    telemetry: { enabled: false },
    // What it says without what it shows beside: states and answers of the organisation.
    logger: { level: "error", log: (_level, message) => settings.report(message) },
    user: {
      additionalFields: {
        role: { type: "string", required: false, defaultValue: "reader", input: false },
        active: { type: "boolean", required: false, defaultValue: true, input: false },
      },
    },
    session: {
      modelName: "signIn",
      expiresIn: SIGN_IN_DAYS * DAY_SECONDS,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    account: {
      updateAccountOnSignIn: false,
      accountLinking: { trustedProviders: organisation?.trusted ? [ORGANISATION] : [] },
    },
    // Attempts are counted for each account, too, where the application signs people in: see lib/operations/sign-in.ts.
    rateLimit: { enabled: false },
    onAPIError: { errorURL: `${address}/sign-in` },
    databaseHooks: hooksOf(settings),
    advanced: {
      cookiePrefix: "operative",
      useSecureCookies: address.startsWith("https:"),
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax" },
      ipAddress: { ipAddressHeaders: [CLIENT_HEADER] },
    },
    plugins: organisation === null ? [] : [organisationPlugin(organisation)],
  });
}

function hooksOf({ isActive, welcome, noteArrival }: AuthenticationSettings) {
  return {
    session: {
      create: {
        before: async ({ userId }: { readonly userId: string }) =>
          (await isActive(userId)) ? undefined : false,
      },
    },
    user: {
      create: {
        before: async (user: NewPerson & Record<string, unknown>) => ({
          data: { ...user, ...(await welcome(user)), active: true, image: null },
        }),
        after: ({ id }: { readonly id: string }) => noteArrival(id),
      },
    },
    account: {
      create: {
        before: async (account: Record<string, unknown>) => ({
          data: { ...account, accessToken: null, refreshToken: null, idToken: null },
        }),
      },
    },
  };
}

/** Authorization code with PKCE (RFC 7636); the ID token is checked against the provider's keys and our nonce. */
function organisationPlugin(organisation: OrganisationSettings) {
  return genericOAuth({
    config: [
      {
        providerId: ORGANISATION,
        name: organisation.name,
        discoveryUrl: discoveryAddress(organisation),
        clientId: organisation.clientId,
        clientSecret: organisation.clientSecret,
        scopes: ["openid", "profile", "email"],
        pkce: true,
        requireIdTokenVerification: true,
        disableProviderLogout: true,
      },
    ],
  });
}
