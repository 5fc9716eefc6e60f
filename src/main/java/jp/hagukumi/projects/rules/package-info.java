/** What can be decided about projects without asking anybody: plans, figures, reviews, conflicts of interest, risks. */
@NullMarked
package jp.hagukumi.projects.rules;

import org.jspecify.annotations.NullMarked;
