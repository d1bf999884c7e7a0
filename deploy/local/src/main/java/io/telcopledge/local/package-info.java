/**
 * The whole platform on one machine. This package holds only what its rooms share: {@code embedded} has the engines,
 * {@code process} keeps processes running, {@code frontdoor} routes as an ingress would, {@code demo} puts them
 * together, {@code state} tells other commands where a demo runs, {@code cli} is the command, {@code importing} and
 * {@code seeding} send events.
 */
@NullMarked
package io.telcopledge.local;

import org.jspecify.annotations.NullMarked;
