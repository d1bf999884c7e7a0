/**
 * What a complaint is about, from its words: category, department and complexity, each with how sure that is. Plain
 * Java; whatever knows a library of machine learning stays in a package below.
 */
@NullMarked
package io.telcopledge.triage;

import org.jspecify.annotations.NullMarked;
