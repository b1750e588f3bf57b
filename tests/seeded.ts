import fc from "fast-check";

// Property tests draw the same values in every run; OPERATIVE_TEST_SEED=N draws others, to look further.
fc.configureGlobal({ seed: Number(process.env.OPERATIVE_TEST_SEED ?? 74) });
