// Adds up vitest's JSON reports and prints "N passed, N failed"; fails on a failure, on a report
// that is missing or has no test that ran.
import { readFileSync } from "node:fs";

let passed = 0;
let failed = 0;
let skipped = 0;
let complete = true;

for (const path of process.argv.slice(2)) {
  let report;
  try {
    report = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    console.error("One of the test runs left no report.");
    complete = false;
    continue;
  }
  // A file that could not be loaded has no tests of its own, and counts as one that failed.
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  if (report.numPassedTests + report.numFailedTests === 0) {
    console.error("One of the test runs ran no test.");
    complete = false;
  }
  passed += report.numPassedTests;
  failed += report.numFailedTests + broken;
  skipped += report.numPendingTests + report.numTodoTests;
}

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
if (failed > 0 || passed === 0 || !complete) process.exitCode = 1;
