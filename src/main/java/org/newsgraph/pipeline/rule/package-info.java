/**
 * The rules for people: to list, explain and check them.
 *
 * <p>Input: the tables of a language pack and files of users. Output: {@code RuleEntry}s and
 * problems, for {@code cli}.
 */
@NullMarked
package org.newsgraph.pipeline.rule;

import org.jspecify.annotations.NullMarked;
