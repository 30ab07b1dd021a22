import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const byName = (files: TestSpecification[]) =>
  files.toSorted((one, other) => one.moduleId.localeCompare(other.moduleId));

/** By name: the file that writes scripts everywhere comes last, when nothing else is judged any more. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return byName(files);
  }

  /** Each its turn: those that take long are not neighbours. */
  override async shard(files: TestSpecification[]) {
    const { index, count } = this.ctx.config.shard ?? { index: 1, count: 1 };
    return byName(files).filter((_, place) => place % count === index - 1);
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
