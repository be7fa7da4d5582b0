package org.newsgraph.architecture.planted.entity;

/** Harmless. */
public final class Linker {}
