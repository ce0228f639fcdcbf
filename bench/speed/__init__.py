"""Measures Vejviser beside Hugo and Eleventy on the same pages."""
