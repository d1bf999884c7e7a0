package io.telcopledge.kit.page;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource whose methods answer pages to people who have signed in: what is refused is told as a page too
 * ({@link ProblemPages}), and forms are taken from our own pages only ({@link OwnForms}).
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface SignedInPage {}
