// Nothing: what is left is the cost of starting .NET.
return 0;
