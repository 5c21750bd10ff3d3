// Comfort on top of pages that work without it.
import { counters } from "./counters.js";
import { copying } from "./copying.js";
import { keys } from "./keys.js";
import { marks } from "./marks.js";
import { panels } from "./panels.js";
import { progress } from "./progress.js";
import { said } from "./said.js";
import { ticks } from "./ticks.js";

for (const comfort of [counters, copying, keys, marks, panels, progress, said, ticks]) comfort();
