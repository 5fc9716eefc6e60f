/** The test page, its result, and what the page's script calls. */
@NullMarked
package jp.hagukumi.assessment.web;

import org.jspecify.annotations.NullMarked;
