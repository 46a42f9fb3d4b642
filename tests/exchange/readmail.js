// readmail.js FOLDER: what mailparser reads in each mail, as JSON. NODE_PATH leads to the module.
const { simpleParser } = require('mailparser');
const fs = require('fs');
const path = require('path');

async function main(folder) {
    const mails = [];
    for (const name of fs.readdirSync(folder).sort()) {
        const mail = await simpleParser(fs.readFileSync(path.join(folder, name)));
        mails.push({
            file: name,
            headers: [...mail.headers.keys()],
            subject: mail.subject || '',
            to: mail.to ? mail.to.value.map((person) => [person.name, person.address]) : [],
            text: (mail.text || '').replace(/\n+$/, ''),
            attachments: mail.attachments.map((part) => [part.contentType, part.filename || null, part.size]),
        });
    }
    console.log(JSON.stringify(mails));
}

main(process.argv[2]);
