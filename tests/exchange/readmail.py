#!/usr/bin/python3
"""readmail.py FOLDER|MBOX: what Python's mail library reads in each mail, as JSON, with all defects it finds."""
import email
import email.policy
import json
import mailbox
import os
import re
import sys


def people(header):
    return [[address.display_name, address.addr_spec] for address in header.addresses] if header else []


def describe(name, raw):
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    defects = []
    for part in mail.walk():
        defects += [repr(defect) for defect in part.defects]
        for header in part.values():
            defects += [repr(defect) for defect in getattr(header, 'defects', ())]
        if not part.is_multipart():
            part.get_content()
    text = mail.get_body(('plain',))
    parts = [[part.get_content_type(), part.get_filename(), part.get_param('method'), len(part.get_payload(decode=True))]
             for part in mail.walk() if not part.is_multipart()]
    lines = raw.split(b'\r\n')
    return {
        'file': name, 'headers': mail.keys(), 'defects': defects, 'subject': str(mail['subject']), 'to': people(mail['to']), 'from': people(mail['from']),
        'date': mail['date'].datetime.isoformat(), 'text': text.get_content().rstrip('\r\n'), 'parts': parts, 'types': [part.get_content_type() for part in mail.walk()],
        'longest': max(len(line) for line in lines), 'bare': len(re.findall(rb'(?<!\r)\n|\r(?!\n)', raw)), 'ascii': raw.isascii(),
    }


def main(path):
    if os.path.isdir(path):
        mails = [(name, open(os.path.join(path, name), 'rb').read()) for name in sorted(os.listdir(path))]
    else:
        mails = [(str(key), mail.as_bytes()) for key, mail in mailbox.mbox(path).items()]
    print(json.dumps([describe(name, raw) for name, raw in mails]))


main(sys.argv[1])
