"""Vectors kept by Chroma, in a folder or by a server. chromadb is imported when it is first needed."""
