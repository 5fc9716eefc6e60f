/**
 * What a person should know: on screen always, by mail where there is mail.
 *
 * <p>A notice and its mail are written with the change they tell of, in one transaction. A thing is told once: the
 * notice by its key, the mail by the notice. A mail says what the notice says, to the family name, with a link; it names
 * nobody else.
 */
@NullMarked
package jp.hagukumi.notices;

import org.jspecify.annotations.NullMarked;
