# Of ctest's LastTest.log: which tests failed, and the lines in which they say how. Where there is none, the last lines.
# Usage: awk -f failures.awk LastTest.log

function told_by_a_test(line) {
    return line ~ /^(FAIL!|XPASS|SKIP  |QFATAL|Received signal|Segmentation fault|.*(ERROR: [A-Za-z]+Sanitizer|runtime error:))/
}
/^[0-9]+\/[0-9]+ Testing: / { name = $3; inside = 0; told = 0; kept = 0; more = 0; next }
/^Output:$/ { inside = 1; next }
/^<end of output>$/ { inside = 0; next }
inside && (told_by_a_test($0) || more > 0) && told < 40 {
    more = told_by_a_test($0) ? 3 : more - 1
    lines[++told] = $0
    next
}
inside { last[++kept % 12] = $0; next }
/^Test (Failed|Fail Reason)/ && name != "" {
    printf "\nFailed: %s (%s)\n", name, $0
    for (i = 1; i <= told; i++)
        print "  " substr(lines[i], 1, 400)
    if (told == 0)
        for (i = kept > 11 ? kept - 11 : 1; i <= kept; i++)
            print "  " substr(last[i % 12], 1, 400)
    name = ""
}
