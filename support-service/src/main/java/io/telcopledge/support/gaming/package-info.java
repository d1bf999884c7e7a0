/**
 * Signs that figures are made rather than earned: a complaint reclassified or paused just before its deadline, a
 * resolution that did not last, answers without content, surveys sent to the content. Each rule is a value of its own;
 * who falls under one is compared with all the others, and nobody is named by chance. The domain, plain Java.
 */
@NullMarked
package io.telcopledge.support.gaming;

import org.jspecify.annotations.NullMarked;
