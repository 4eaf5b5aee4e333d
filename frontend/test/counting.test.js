// The clock of a workshop.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import countdown from "../behaviours/countdown.js";
import { $, play } from "./stage.js";

const clock = (
  end,
  now = "",
) => `<p id="announcer"></p><span id="clock" data-controller="countdown" data-countdown-end-value="${end}"
  data-countdown-now-value="${now}"><span data-countdown-target="left">until 09:25</span><span data-countdown-target="late" hidden>Five over</span></span>`;

afterEach(async () => {
  await play("", {});
});

test("a clock counts by the server's moment, whatever the device's clock says", async () => {
  await play(clock("2026-12-04T09:25:00Z", "2026-12-04T09:20:01Z"), { countdown });
  assert.equal($("[data-countdown-target=left]").textContent, "4:59");
  assert.equal($("#clock").dataset.state, "running");
  assert.equal($("[data-countdown-target=late]").hidden, true);
});

test("past its end it says by how much, and warns from five minutes on", async () => {
  await play(clock("2026-12-04T09:25:00Z", "2026-12-04T09:27:10Z"), { countdown });
  assert.equal($("[data-countdown-target=left]").textContent, "+2:10");
  assert.equal($("#clock").dataset.state, "over");
  await play(clock("2026-12-04T09:25:00Z", "2026-12-04T10:30:00Z"), { countdown });
  assert.equal($("[data-countdown-target=left]").textContent, "+1:05:00");
  assert.equal($("#clock").dataset.state, "late");
  assert.equal($("[data-countdown-target=late]").hidden, false);
});

test("what is no moment leaves the words that stand there", async () => {
  await play(clock("soon"), { countdown });
  assert.equal($("[data-countdown-target=left]").textContent, "until 09:25");
});
