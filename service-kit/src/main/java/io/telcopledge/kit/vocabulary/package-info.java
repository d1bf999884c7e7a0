/** The operator's declared words, the same in each service that takes or prints them. */
@NullMarked
package io.telcopledge.kit.vocabulary;

import org.jspecify.annotations.NullMarked;
