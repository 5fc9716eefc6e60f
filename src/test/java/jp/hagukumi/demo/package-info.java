/**
 * Makes up the municipality with which demonstrations, tests and load runs work, always the same one for the same
 * seed.
 */
package jp.hagukumi.demo;
