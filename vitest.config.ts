// Tests run on the sources: the packages' "tb-ts-source" export condition points at them.
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["tb-ts-source"] },
  ssr: { resolve: { conditions: ["tb-ts-source"] } },
  test: {
    include: ["{proto,engine,server,client,web,cli,scripts,test}/**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    testTimeout: 60_000,
    // A machine under load is slow, not wrong.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 120_000,
  },
});
