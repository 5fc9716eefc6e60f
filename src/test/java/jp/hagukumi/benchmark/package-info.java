/**
 * Measures the product against design/quality.md: {@code mvn -Pbenchmark}.
 *
 * <p>CPU seconds are those of server and database together and are the figure to trust; the load generator shares the
 * processors, so wall time is noisy.
 */
package jp.hagukumi.benchmark;
