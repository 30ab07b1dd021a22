import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const byName = (files: TestSpecification[]) =>
  files.toSorted((one, other) => one.moduleId.localeCompare(other.moduleId));

/** By name: the file that writes scripts everywhere comes last, when nothing else is judged any more. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return byName(files);
  }

  /** Each its turn, so that those that take long are not neighbours; the longest makes up for it in the last part. */
  override async shard(files: TestSpecification[]) {
    const { index, count } = this.ctx.config.shard ?? { index: 1, count: 1 };
    return byName(files).filter(({ moduleId }, place) => {
      const part = moduleId.endsWith("/pages.e2e.ts") ? count : (place % count) + 1;
      return part === index;
    });
  }
}

export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ["*.e2e.ts"],
    testTimeout: 600_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 60_000 } },
    fileParallelism: false,
    sequence: { sequencer: ByName },
  },
});
