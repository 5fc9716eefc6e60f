/** What in-container and browser tests stand on: the deployment, the databases, the browser. */
package jp.hagukumi.support;
