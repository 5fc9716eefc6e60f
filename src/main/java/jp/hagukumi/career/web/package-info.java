/** What is missing for the role one has or wishes for. */
@NullMarked
package jp.hagukumi.career.web;

import org.jspecify.annotations.NullMarked;
