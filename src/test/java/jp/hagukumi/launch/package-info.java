/**
 * Starts what the run command and the tests need: a real database, the server with the WAR in it, the demo municipality.
 *
 * <p>Lives in the test sources so that the embedded database never enters the WAR.
 */
package jp.hagukumi.launch;
