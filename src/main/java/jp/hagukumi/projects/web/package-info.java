/** Screens of projects. */
@NullMarked
package jp.hagukumi.projects.web;

import org.jspecify.annotations.NullMarked;
