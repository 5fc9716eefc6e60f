/** Rules about staff and accounts: facts in, decision out. */
@NullMarked
package jp.hagukumi.organization.rules;

import org.jspecify.annotations.NullMarked;
