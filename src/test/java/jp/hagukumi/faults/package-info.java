/**
 * What the product must survive: processes ended hard, connections lost, forged and misplaced requests.
 *
 * <p>These tests share a server and a database of their own, started once, which they may kill ({@link
 * jp.hagukumi.faults.Ground}).
 */
package jp.hagukumi.faults;
